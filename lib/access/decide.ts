import type { Role } from '@/lib/model/role';

/** What can be asked for. Closed list: an action that is not here cannot be allowed. */
export const ACTIONS = [
  'attempt.start',
  'attempt.act', // prepare, talk, hang up, wrap up
  'attempt.view-running',
  'attempt.view-debrief',
  'attempt.list',
  'attempt.fork',
  'quiz.list',
  'quiz.start',
  'quiz.answer',
  'quiz.view-result',
  'track.list',
  'track.enrol',
  'track.view-progress',
  'today.view',
  'handbook.view',
  'correction.suggest', // "I meant …" of a typed reply
  'correction.decide',
  'assignment.create',
  'assignment.cancel',
  'assignment.view',
  'team.create',
  'team.change-members',
  'team.view',
  'person.list',
  'person.create',
  'person.change',
  'certificate.view',
  'certificate.list-all',
  'certificate.sign-off', // before it is issued
  'certificate.revoke',
  'certificate.export',
  'certificate.disclose', // how much of the name the public sees
  'certificate.take-credential',
  'signing-key.rotate',
  'house.change',
  'item.view-quality', // how quiz items did, with their keys
  'item.exchange', // banks read from and written for other programs
  'reminder.view',
  'reminder.change', // read or unread, quiet hours, mail
  'calendar.change', // the private address of one's own calendar
] as const;
export type Action = (typeof ACTIONS)[number];

/**
 * How the actor stands to the person whom the thing belongs to: `own` themself, `own-team` a member of a team they
 * train, `other` anybody else, `none` when it belongs to nobody (a new team, the list of people).
 */
export type Relation = 'own' | 'own-team' | 'other' | 'none';

type Grants = Partial<Record<Relation, readonly Role[]>>;
const everyone: readonly Role[] = ['trainee', 'trainer', 'supervisor', 'administrator'];

/** The whole of the permissions. What no row grants is denied. */
const TABLE: Readonly<Record<Action, Grants>> = {
  'attempt.start': { own: everyone },
  'attempt.act': { own: everyone },
  'attempt.view-running': { own: everyone },
  'attempt.view-debrief': { own: everyone, 'own-team': ['trainer'], other: ['supervisor'] },
  'attempt.list': { own: everyone, 'own-team': ['trainer'], other: ['supervisor'] },
  'attempt.fork': { own: everyone },
  'quiz.list': { own: everyone },
  'quiz.start': { own: everyone },
  'quiz.answer': { own: everyone },
  'quiz.view-result': { own: everyone, 'own-team': ['trainer'], other: ['supervisor'] },
  'track.list': { own: everyone },
  'track.enrol': { own: everyone },
  'track.view-progress': { own: everyone, 'own-team': ['trainer'], other: ['supervisor'] },
  'today.view': { own: everyone },
  'handbook.view': { own: everyone },
  'correction.suggest': { own: everyone },
  'correction.decide': { 'own-team': ['trainer'] },
  'assignment.create': { 'own-team': ['trainer'] },
  'assignment.cancel': { 'own-team': ['trainer'] },
  'assignment.view': { own: everyone, 'own-team': ['trainer'], other: ['supervisor'] },
  'team.create': { none: ['trainer', 'administrator'] },
  'team.change-members': { 'own-team': ['trainer'], other: ['administrator'] },
  'team.view': { 'own-team': ['trainer'], other: ['supervisor', 'administrator'] },
  'person.list': { none: ['trainer', 'supervisor', 'administrator'] },
  'person.create': { none: ['administrator'] },
  'person.change': { other: ['administrator'] },
  'certificate.view': { own: everyone, 'own-team': ['trainer'], other: ['supervisor'] },
  'certificate.list-all': { none: ['supervisor'] },
  'certificate.sign-off': { 'own-team': ['trainer'] },
  'certificate.revoke': { other: ['supervisor'], 'own-team': ['supervisor'] },
  'certificate.export': { none: ['supervisor'] },
  'certificate.disclose': { own: everyone },
  'certificate.take-credential': { own: everyone },
  'signing-key.rotate': { none: ['administrator'] },
  'house.change': { none: ['administrator'] },
  'item.view-quality': { none: ['trainer', 'supervisor'] },
  'item.exchange': { none: ['trainer', 'administrator'] },
  'reminder.view': { own: everyone },
  'reminder.change': { own: everyone },
  'calendar.change': { own: everyone },
};

/**
 * May a person of this role do this to something that stands in this relation to them? The only permission code of the
 * project; deny by default.
 */
export function decide(role: Role, action: Action, relation: Relation): 'allow' | 'deny' {
  return TABLE[action][relation]?.includes(role) ? 'allow' : 'deny';
}
