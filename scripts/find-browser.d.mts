export declare const browsers: Record<
  'chromium' | 'firefox',
  { readonly title: string; readonly variable: string; readonly debian: string }
>;
export declare function findBrowser(
  name: 'chromium' | 'firefox',
  env?: NodeJS.ProcessEnv,
  platform?: NodeJS.Platform,
): string | undefined;
