import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPart } from '../reader/parts';
import { startCards } from '../reader/cards';

export default defineUnlistedScript(() => offerPart('cards', { startCards }));
