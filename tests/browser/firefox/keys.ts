// Keys as WebDriver knows them.

/** @see https://www.w3.org/TR/webdriver2/#keyboard-actions for the code points */
const named: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Space: ' ',
  Backspace: '\uE003',
  Delete: '\uE017',
  Home: '\uE011',
  End: '\uE010',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Alt: '\uE00A',
  Control: '\uE009',
  Meta: '\uE03D',
  Shift: '\uE008',
};

/** The code point of `Enter`, `KeyC`, `Digit1` or a single sign. */
function readKey(name: string): string {
  const sign = named[name] ?? /^(?:Key|Digit)(.)$/u.exec(name)?.[1]?.toLowerCase() ?? name;
  if ([...sign].length !== 1) throw new Error(`Expected a key such as Enter, KeyC or Digit1, got ${name}`);
  return sign;
}

/** Presses and releases a key with its modifiers, as a key source's actions. @param keys `Shift+Tab` */
export function pressActions(keys: string): object[] {
  const signs = keys.split('+').map(readKey);
  return [
    ...signs.map((value) => ({ type: 'keyDown', value })),
    ...signs.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
}

/** Types a text, a key a letter, as a key source's actions. */
export function typeActions(text: string): object[] {
  return [...text].flatMap((letter) => pressActions(letter === '\n' ? 'Enter' : letter === '+' ? '+' : letter));
}
