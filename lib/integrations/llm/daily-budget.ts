import { clinicDay } from '@/lib/model/clinic-day';

export interface DailyBudget {
  left(): number;
  /** Takes one; false when none is left. */
  spend(): boolean;
}

/** So many requests in one day of the clinic, counted in the memory of this process. */
export function createDailyBudget(most: number, clock: { now(): Date }): DailyBudget {
  let day = Number.NaN;
  let spent = 0;
  const left = () => {
    const today = clinicDay(clock.now().getTime());
    if (today !== day) {
      day = today;
      spent = 0;
    }
    return most - spent;
  };
  return {
    left,
    spend() {
      if (left() <= 0) return false;
      spent += 1;
      return true;
    },
  };
}
