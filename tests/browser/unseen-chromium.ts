// Keeps a Chromium that nobody looks at from drawing what nobody sees: most of a short test's time went there.

/**
 * Every window prepares two pages for suggestions under its address bar, which takes a processor for a second. As a
 * later list replaces an earlier one, what Playwright turns off stands here as well.
 *
 * @see https://github.com/microsoft/playwright/blob/main/packages/playwright-core/src/server/chromium/chromiumSwitches.ts
 */
const unused = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

export const unseen: readonly string[] = ['--disable-gpu', `--disable-features=${unused.join(',')}`];
