import { type AnyStateMachine, transition } from 'xstate';
import type { PatientContext, PatientSnapshot } from './patient-state';
import type { Runner } from './table-runner';

/** Runs the statechart itself, by XState's pure `transition`. */
export function machineRunner(machine: AnyStateMachine): Runner {
  return (value, context, event) => {
    const [next, actions] = transition(machine, machine.resolveState({ value, context }), event);
    const took: string[] = [];
    const cues: string[] = [];
    for (const action of actions as readonly { type: string; params?: unknown }[]) {
      if (action.type !== 'took') continue;
      const params = action.params as { id: string; cues: string[] };
      took.push(params.id);
      cues.push(...params.cues);
    }
    return {
      value: next.value as PatientSnapshot['value'],
      context: next.context as PatientContext,
      took,
      cues,
    };
  };
}
