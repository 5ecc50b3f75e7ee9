// A field that finds one person among all as one types, by keys alone if need be.
import { useId, useState } from 'preact/hooks';
import type { PersonId } from '../records/id.ts';
import { t } from './i18n.ts';

/** A person to choose; `aside` tells two of one name apart. */
export interface PersonOffer {
  readonly id: PersonId;
  readonly name: string;
  readonly aside?: string;
}

export interface PersonPickerProps {
  readonly label: string;
  /** People whose names fit what was typed, best first; the first few are shown. */
  readonly findPeople: (query: string) => readonly PersonOffer[];
  readonly onPick: (person: PersonId) => void;
  /** Adds somebody of the name that was typed; offered after those who are known. */
  readonly onAddNew?: (name: string) => void;
}

const mostOffers = 8;

/** What can be a name: it has a letter and is not longer than a name is kept. */
const readableName = /^(?=.*\p{L}).{1,1000}$/u;

/** Somebody known, or somebody new of the name as typed. */
type Offer = PersonOffer | { readonly id: 'new'; readonly name: string; readonly aside?: undefined };

export function PersonPicker({ label, findPeople, onPick, onAddNew }: PersonPickerProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const typed = query.trim() !== '';
  const found = typed ? findPeople(query).slice(0, mostOffers) : [];
  const newName = typed && onAddNew !== undefined && readableName.test(query) ? query.trim() : undefined;
  const offers: readonly Offer[] = newName === undefined ? found : [...found, { id: 'new', name: newName }];

  const pick = (offer: Offer | undefined) => {
    if (offer === undefined) return;
    if (offer.id === 'new') onAddNew?.(offer.name);
    else onPick(offer.id);
    setQuery('');
    setActive(0);
  };
  const press = (event: KeyboardEvent) => {
    if (!typed) return;
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, offers.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Enter') pick(offers[active]);
    else if (event.key === 'Escape') setQuery('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="picker">
      <input
        type="text"
        class="input"
        role="combobox"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        aria-label={label}
        placeholder={label}
        aria-autocomplete="list"
        aria-expanded={offers.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={offers.length > 0 ? `${id}-${active}` : undefined}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={press}
        onBlur={() => setQuery('')}
      />
      <div role="listbox" id={`${id}-list`} aria-label={label} class="picker-list" hidden={offers.length === 0}>
        {offers.map((offer, at) => (
          <div
            key={offer.id}
            role="option"
            id={`${id}-${at}`}
            tabIndex={-1}
            class="picker-offer"
            aria-selected={at === active}
            // Pressing must not take the focus away first, or the list would be gone before the press counts.
            onMouseDown={(event) => {
              event.preventDefault();
              pick(offer);
            }}
          >
            {offer.id === 'new' ? <span>{t('shared:addNew', { name: offer.name })}</span> : <bdi>{offer.name}</bdi>}
            {offer.aside !== undefined && <bdi class="soft small">{offer.aside}</bdi>}
          </div>
        ))}
      </div>
      {typed && offers.length === 0 && (
        <p class="field-help" role="status">
          {t('shared:nobodyFound')}
        </p>
      )}
    </div>
  );
}
