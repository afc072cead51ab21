import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPart } from '../reader/parts';
import { pointAtNames } from '../reader/point-at-names';

export default defineUnlistedScript(() => offerPart('cards', { pointAtNames }));
