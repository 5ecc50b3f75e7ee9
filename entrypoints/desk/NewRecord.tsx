// A form for a record that is not there yet; once it is saved, one stands before it.
import { CaseEditor } from '../../components/desk/CaseEditor.tsx';
import { type DeskRoute, type NewRecordRoute, writeRoute } from '../../components/desk/desk-route.ts';
import { FactEditor } from '../../components/desk/FactEditor.tsx';
import { PersonEditor } from '../../components/desk/PersonEditor.tsx';
import type { SaveRecord } from '../../components/desk/save-outcome.ts';
import type { WorkingRecord } from '../../records/record.ts';
import { blankCase, blankFact, blankPerson } from '../../workflows/compose-record.ts';
import { browserStamp } from '../../workflows/stamp.ts';
import type { DeskState } from './desk-state.ts';
import { routeOf } from './route-of.ts';

export interface NewRecordProps {
  readonly desk: DeskState;
  readonly route: NewRecordRoute;
}

export function NewRecord({ desk, route }: NewRecordProps) {
  const record = begin(desk, route);
  const onSave: SaveRecord = async (before, after) => {
    const outcome = await desk.save(before, after);
    if (outcome.kind === 'saved') desk.go(backFrom(route) ?? routeOf(after) ?? { view: 'people' });
    return outcome;
  };
  const onDone = () => {
    desk.blanks.delete(writeRoute(route));
    // Still here: what was typed was dropped, not saved.
    if (desk.route.value === route) desk.go(backFrom(route) ?? { view: desk.shelf.value });
  };
  const form = {
    isNew: true,
    unsaved: desk.unsaved,
    nameOf: desk.nameOf,
    findPeople: desk.findPeople,
    onSave,
    onDone,
  };
  switch (record.type) {
    case 'person':
      return <PersonEditor key={record.id} record={record} {...form} />;
    case 'case':
      return <CaseEditor key={record.id} record={record} {...form} />;
    case 'fact':
      return <FactEditor key={record.id} record={record} cases={desk.cases.value} kinds={desk.kinds.value} {...form} />;
    default:
      return null;
  }
}

/** The record as it was begun here before, or a blank one. */
function begin(desk: DeskState, route: NewRecordRoute): WorkingRecord {
  const place = writeRoute(route);
  const record = desk.blanks.get(place) ?? blankRecord(route);
  desk.blanks.set(place, record);
  return record;
}

function blankRecord(route: NewRecordRoute): WorkingRecord {
  switch (route.view) {
    case 'new-person':
      return blankPerson('', browserStamp);
    case 'new-case':
      return blankCase('', browserStamp);
    case 'new-fact':
      return {
        ...blankFact(browserStamp),
        people: route.person === undefined ? [] : [{ person: route.person, role: 'victim' }],
        ...(route.case === undefined ? {} : { case: route.case }),
      };
  }
}

/** A fact leads back to whom or what it was written for. */
function backFrom(route: NewRecordRoute): DeskRoute | undefined {
  if (route.view !== 'new-fact') return undefined;
  if (route.person !== undefined) return { view: 'person', id: route.person };
  return route.case === undefined ? undefined : { view: 'case', id: route.case };
}
