import {
  type AnyActorScope,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  createActor,
} from 'xstate';
import type { PatientContext, PatientSnapshot } from './patient-state';
import type { Runner } from './table-runner';

/**
 * Runs the statechart itself, by the machine's own pure `transition`. XState's function of that name does the same, but
 * makes an actor and finds the initial state anew at every step; here one scope serves the machine for good. What a
 * transition came to is kept, so that the next step of the same call need not look up its state nodes again.
 */
export function machineRunner(machine: AnyStateMachine): Runner {
  const scope = inertScope(machine);
  const reached = new WeakMap<PatientContext, AnyMachineSnapshot>();
  return (value, context, event) => {
    const took: string[] = [];
    const cues: string[] = [];
    const actionExecutor: AnyActorScope['actionExecutor'] = ({ type, params }) => {
      if (type !== 'took') return;
      const { id, cues: said } = params as { id: string; cues: string[] };
      took.push(id);
      cues.push(...said);
    };
    const known = reached.get(context);
    const from = known?.value === value ? known : machine.resolveState({ value, context });
    const next: AnyMachineSnapshot = machine.transition(from, event, { ...scope, actionExecutor });
    reached.set(next.context, next);
    return {
      value: next.value as PatientSnapshot['value'],
      context: next.context as PatientContext,
      took,
      cues,
    };
  };
}

/** What a transition is told of its surroundings: an actor that never starts, and nothing that has an effect. */
function inertScope(machine: AnyStateMachine): Omit<AnyActorScope, 'actionExecutor'> {
  const self = createActor(machine);
  const nothing = () => undefined;
  return {
    self,
    system: self.system,
    id: '',
    sessionId: '',
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
  };
}
