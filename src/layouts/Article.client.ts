/** What an article runs besides what every page does, in one file. */
import '~/components/article/ToolCard.client.ts';
import { offerToListen } from '~/components/article/listen-offer.client.ts';
import { followFragments } from '~/components/article/moved.client.ts';
import { explainTerms } from '~/components/article/terms.client.ts';

followFragments();
explainTerms();
offerToListen();
