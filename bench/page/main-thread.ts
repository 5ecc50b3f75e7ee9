// What a page's main thread worked, by the processor's own clock: a busy machine does not lengthen it.
import type { ChromiumDriver } from '../../tests/browser/chromium/driver.ts';

/**
 * Starts to count.
 *
 * @param address  Of the tab.
 * @returns Answers the milliseconds that the main thread worked since.
 */
export async function countMainThread(driver: ChromiumDriver, address: string): Promise<() => Promise<number>> {
  const line = await driver.lineTo(address);
  await line.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async (): Promise<number> => {
    const { metrics } = await line.send('Performance.getMetrics');
    const all = metrics as readonly { readonly name: string; readonly value: number }[];
    return 1_000 * (all.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const before = await read();
  return async () => (await read()) - before;
}
