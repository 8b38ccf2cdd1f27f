/** What Rust answers about the governance of a body, as the composition, the board and the proposals read it. */

export interface NamedValue {
  kind: string;
  id: string;
  title: string;
  country: string | null;
}

export interface TermValue {
  id: string;
  title: string;
  begin: string | null;
  end: string;
  prorogued: string | null;
  now: string;
}

export interface SittingValue {
  id: string;
  revision: number;
  term: string;
  holder: NamedValue;
  office: string;
  votes: boolean;
  counts: boolean;
  by_right: boolean;
  certain: boolean;
  subregion: NamedValue | null;
  person: NamedValue | null;
  person_as: string | null;
  person_certain: boolean;
  post: NamedValue | null;
  begin: string | null;
  end: string;
  ended_by: string | null;
  election: string | null;
  stated: string | null;
}

export interface SeatColumnValue {
  subregion: NamedValue | null;
  seats: number | null;
  filled: number;
  possible: number;
  open: number;
}

export interface CompositionValue {
  body: NamedValue;
  on: string;
  statutes: NamedValue | null;
  rule: string | null;
  term: TermValue | null;
  terms: TermValue[];
  seats: SittingValue[];
  left: SittingValue[];
  columns: SeatColumnValue[];
  missing_by_right: NamedValue[];
  total: number | null;
  filled: number;
  possible: number;
  open: number;
}

export interface VerdictValue {
  code: string;
  state: string;
  subregion: NamedValue | null;
  total: number | null;
  actual: number;
  possible: number;
  rule: string;
  seats: string[];
  eligible: NamedValue[];
  sentence: string;
}

export interface ReasonValue {
  code: string;
  against: boolean;
  sentence: string;
}

export interface CellValue {
  term: string;
  seat: string;
  office: string;
  counts: boolean;
  begin: string | null;
  end: string;
  early: boolean;
}

export interface StandingValue {
  member: NamedValue;
  subregion: NamedValue | null;
  status: string | null;
  sits: boolean;
  eligible: boolean;
  rank: number | null;
  terms: number;
  last_year: number | null;
  note: string;
  reasons: ReasonValue[];
  cells: CellValue[];
}

export interface BalanceValue {
  composition: CompositionValue;
  verdicts: VerdictValue[];
  standings: StandingValue[];
}

export interface CandidateValue {
  member: NamedValue;
  subregion: NamedValue | null;
  rank: number | null;
  note: string;
}

export interface ProposalValue {
  members: CandidateValue[];
}

export interface ProposedValue {
  body: NamedValue;
  on: string;
  open: number | null;
  compositions: ProposalValue[];
  conflict: ReasonValue[];
  sentence: string;
}

export interface VoteCountValue {
  quorum: number | null;
  quorum_met: boolean | null;
  in_favour: number;
  against: number;
  abstentions: number;
  invalid: number;
  silent: number;
  result: string;
  recorded: string;
  explanation: string[];
}

export interface CandidacyValue {
  id: string;
  candidate: NamedValue;
  office: string;
  state: string;
  subregion: NamedValue | null;
}

export interface NextRoundValue {
  number: number;
  contests: { subregion: NamedValue | null; seats: number; candidates: CandidacyValue[] }[];
  by_lot: boolean;
  by_acclamation: boolean;
}

export interface ElectionCountValue {
  elected: CandidacyValue[];
  acclaimed: boolean;
  next: NextRoundValue | null;
  differing: CandidacyValue[];
  explanation: string[];
}
