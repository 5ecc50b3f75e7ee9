// Keys as Chromium's input knows them.

interface Key {
  readonly key: string;
  readonly code: string;
  readonly windowsVirtualKeyCode: number;
  /** What it writes, if anything. */
  readonly text?: string;
}

/** @see https://learn.microsoft.com/windows/win32/inputdev/virtual-key-codes for the numbers */
const named: Readonly<Record<string, Key>> = {
  Enter: { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Tab: { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 },
  Escape: { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 },
  Space: { key: ' ', code: 'Space', windowsVirtualKeyCode: 32, text: ' ' },
  Backspace: { key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 },
  Delete: { key: 'Delete', code: 'Delete', windowsVirtualKeyCode: 46 },
  Home: { key: 'Home', code: 'Home', windowsVirtualKeyCode: 36 },
  End: { key: 'End', code: 'End', windowsVirtualKeyCode: 35 },
  ArrowLeft: { key: 'ArrowLeft', code: 'ArrowLeft', windowsVirtualKeyCode: 37 },
  ArrowUp: { key: 'ArrowUp', code: 'ArrowUp', windowsVirtualKeyCode: 38 },
  ArrowRight: { key: 'ArrowRight', code: 'ArrowRight', windowsVirtualKeyCode: 39 },
  ArrowDown: { key: 'ArrowDown', code: 'ArrowDown', windowsVirtualKeyCode: 40 },
};

/** Bits of `Input.dispatchKeyEvent`'s `modifiers`. */
const modifierBits: Readonly<Record<string, number>> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

function readKey(name: string): Key {
  const known = named[name];
  if (known !== undefined) return known;
  const letter = /^(?:Key([A-Z])|Digit([0-9]))$/u.exec(name);
  const sign = letter?.[1] ?? letter?.[2] ?? (name.length === 1 ? name.toUpperCase() : undefined);
  if (sign === undefined) throw new Error(`Expected a key such as Enter, KeyC or Digit1, got ${name}`);
  return {
    key: sign.toLowerCase(),
    code: /[0-9]/u.test(sign) ? `Digit${sign}` : `Key${sign}`,
    windowsVirtualKeyCode: sign.charCodeAt(0),
    text: sign.toLowerCase(),
  };
}

/**
 * The two events of pressing a key with its modifiers, for `Input.dispatchKeyEvent`.
 *
 * @param keys  `Enter`, `Shift+Tab`, `Control+KeyA`.
 */
export function pressEvents(keys: string): object[] {
  const names = keys.split('+');
  const { text, ...key } = readKey(names.pop() ?? '');
  const modifiers = names.reduce((bits, name) => bits | (modifierBits[name] ?? 0), 0);
  const writes = text !== undefined && (modifiers & ~8) === 0;
  return [
    { type: writes ? 'keyDown' : 'rawKeyDown', ...key, modifiers, ...(writes ? { text } : {}) },
    { type: 'keyUp', ...key, modifiers },
  ];
}
