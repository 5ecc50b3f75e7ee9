// What a page's process worked, by the processor's own clock: a busy machine does not lengthen it.
import type { ChromiumDriver } from '../../tests/browser/chromium/driver.ts';

interface Metric {
  readonly name: string;
  readonly value: number;
}

async function count(driver: ChromiumDriver, address: string, metric: string): Promise<() => Promise<number>> {
  const line = await driver.lineTo(address);
  await line.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async (): Promise<number> => {
    const { metrics } = await line.send('Performance.getMetrics');
    return 1_000 * ((metrics as readonly Metric[]).find(({ name }) => name === metric)?.value ?? Number.NaN);
  };
  const before = await read();
  return async () => (await read()) - before;
}

/**
 * Starts to count the work of the main thread.
 *
 * @param address  Of the tab.
 * @returns Answers the milliseconds that it worked since.
 */
export function countMainThread(driver: ChromiumDriver, address: string): Promise<() => Promise<number>> {
  return count(driver, address, 'TaskDuration');
}

/** As `countMainThread`, of all threads of the tab's process. */
export function countProcess(driver: ChromiumDriver, address: string): Promise<() => Promise<number>> {
  return count(driver, address, 'ProcessTime');
}
