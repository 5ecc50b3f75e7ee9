// The toolbar badge: how many people are on a page, never who.
import { browser } from 'wxt/browser';

/** Words for each plural that a language can have; English and Russian know no zero and no two. */
const titles = {
  zero: 'badge_other',
  one: 'badge_one',
  two: 'badge_other',
  few: 'badge_few',
  many: 'badge_many',
  other: 'badge_other',
} as const satisfies Record<Intl.LDMLPluralRule, string>;

/** Shows a count of people on a tab's badge, with words in its title; nothing when there is nobody. */
export async function showBadge(tab: number, people: number): Promise<void> {
  const rule = new Intl.PluralRules(browser.i18n.getUILanguage()).select(people);
  const words = browser.i18n.getMessage(titles[rule], String(people));
  const title = people === 0 || words === '' ? browser.i18n.getMessage('name') : words;
  try {
    await browser.action.setBadgeText({ tabId: tab, text: people === 0 ? '' : String(people) });
    await browser.action.setTitle({ tabId: tab, title });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Ink on paper for the badge, the same on every tab. */
export async function dressBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#1f4e5f' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}
