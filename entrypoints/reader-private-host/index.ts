import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellHost } from '../reader/known-host';

export default defineUnlistedScript(() => tellHost('private'));
