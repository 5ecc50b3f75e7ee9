// What a matcher is told of people and cases: their spellings, nothing else.

export interface NamedSpelling {
  readonly text: string;
  /** A weak spelling never fires alone. */
  readonly strength: 'strong' | 'weak';
  /** Turned off by the user: not looked for. */
  readonly off?: boolean;
}

export interface NamedPerson {
  readonly id: string;
  readonly spellings: readonly NamedSpelling[];
}

export interface NamedCase {
  readonly id: string;
  readonly names: readonly string[];
  readonly references: readonly string[];
  /** Ids of people; one of them nearby supports another. */
  readonly members: readonly string[];
  readonly places: readonly string[];
}

export interface Names {
  readonly people: readonly NamedPerson[];
  readonly cases: readonly NamedCase[];
}
