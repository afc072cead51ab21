import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startCapture } from '../reader/capture';
import { offerPart } from '../reader/parts';

export default defineUnlistedScript(() => offerPart('capture', { startCapture }));
