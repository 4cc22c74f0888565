/** What an article runs besides what every page does, once its reader moves. */
import './ToolCard.client.ts';
import { offerToListen } from './listen-offer.client.ts';
import { followFragments } from './moved.client.ts';
import { markContents } from './contents.client.ts';
import { explainTerms } from './terms.client.ts';

followFragments();
explainTerms();
markContents();
offerToListen();
