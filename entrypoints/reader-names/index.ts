import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPart } from '../reader/parts';
import { showNames } from '../reader/show-names';

export default defineUnlistedScript(() => offerPart('names', { showNames }));
