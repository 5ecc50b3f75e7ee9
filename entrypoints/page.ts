// The page script: text out, marks in. Registered at run time, so that nothing announces it.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

export default defineUnlistedScript(() => {});
