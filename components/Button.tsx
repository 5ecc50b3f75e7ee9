// Something that can be pressed, with its words, its icon and its keys.
import type { LucideIcon } from 'lucide-preact';
import type { ButtonHTMLAttributes, ComponentChildren, Ref } from 'preact';

export interface ButtonProps
  extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label' | 'children' | 'icon' | 'onClick'> {
  readonly onPress?: (event: MouseEvent) => void;
  /** One `primary` a view at most: what to do next. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly icon?: LucideIcon;
  /** What a screen reader says in place of the words; needed when there is an icon and no children. */
  readonly label?: string;
  /** The keys that do the same, as the browser has them: `Alt+Shift+C`. */
  readonly keys?: string | undefined;
  readonly wide?: boolean;
  readonly children?: ComponentChildren;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

export function Button(props: ButtonProps) {
  const { onPress, look = 'plain', icon: Icon, label, keys, wide, children, buttonRef, class: more, ...rest } = props;
  const classes = ['button'];
  if (look !== 'plain') classes.push(`button-${look}`);
  if (children === undefined) classes.push('button-icon');
  if (wide) classes.push('button-wide');
  if (typeof more === 'string') classes.push(more);
  return (
    <button
      type="button"
      {...rest}
      ref={buttonRef ?? null}
      class={classes.join(' ')}
      aria-label={label}
      title={children === undefined ? label : undefined}
      onClick={onPress}
    >
      {Icon && <Icon size={16} aria-hidden="true" />}
      {children}
      {keys && <kbd class="keys">{keys}</kbd>}
    </button>
  );
}
