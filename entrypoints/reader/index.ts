import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from './start-reader';

export default defineUnlistedScript(() => startReader(window));
