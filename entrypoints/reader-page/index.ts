import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { annotatePage } from '../reader/annotate-page';
import { offerPart } from '../reader/parts';

export default defineUnlistedScript(() => offerPart('page', { annotatePage }));
