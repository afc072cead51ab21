import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { summarise } from '../reader/page-summary';
import { offerPart } from '../reader/parts';

export default defineUnlistedScript(() => offerPart('details', { summarise }));
