// One thing in the panel's menu that is on or off; pressing it closes the menu.
import { Check } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Button } from '../Button.tsx';

/** Closes the menu that a button stands in. */
export const closing = { popovertarget: 'panel-menu', popovertargetaction: 'hide' } as const;

export interface MenuSwitchProps {
  readonly isOn: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly children: ComponentChildren;
}

export function MenuSwitch({ isOn, onSwitch, children }: MenuSwitchProps) {
  return (
    <Button
      look="quiet"
      role="switch"
      aria-checked={isOn}
      class="menu-switch"
      {...closing}
      onPress={() => onSwitch(!isOn)}
    >
      <span class="switch" aria-hidden="true">
        {isOn && <Check size={12} />}
      </span>
      <span>{children}</span>
    </Button>
  );
}
