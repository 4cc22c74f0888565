/** What every page runs, in one file: each more would be one request more. */
import './ThemeChoice.client.ts';
import '../article/later.client.ts';
import '../search/quick-find.client.ts';
import '../reading-list/list-toggle.client.ts';
import '../offline/start.client.ts';

if (!CSS.supports('selector(::details-content)')) import('./older-browsers.client.ts').catch(() => undefined);
