import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { removeLeftovers } from '../reader/remove-leftovers';

export default defineUnlistedScript(() => removeLeftovers(document));
