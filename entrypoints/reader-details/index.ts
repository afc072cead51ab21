import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { articleDetailsOf } from '../../utils/reading/article-details';
import { offerPart } from '../reader/parts';

export default defineUnlistedScript(() => offerPart('details', { articleDetailsOf }));
