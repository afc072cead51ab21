import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startCards } from '../reader/cards';
import { offerPart } from '../reader/parts';

export default defineUnlistedScript(() => offerPart('cards', { startCards }));
