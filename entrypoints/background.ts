// The extension's own process: names, records and permissions meet here.
import { defineBackground } from 'wxt/utils/define-background';

export default defineBackground({
  type: 'module',
  main() {},
});
