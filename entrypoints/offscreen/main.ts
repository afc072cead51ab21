import { parseArticle } from '../../utils/article-text/parse-article';
import { answerOffscreenCalls } from '../../utils/messaging/messenger';

answerOffscreenCalls({ 'article.parse': ({ html, address }) => parseArticle(html, address) });
