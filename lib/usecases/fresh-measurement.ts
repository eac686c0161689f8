import type { ItemMeasurement } from '@/lib/model/item-figures';
import { chosenKeys } from '@/lib/quiz/statistics/chosen-keys';
import { itemFingerprint } from '@/lib/quiz/statistics/item-fingerprint';
import { measure } from '@/lib/quiz/statistics/measure';
import { inSlices } from './in-slices';
import type { TrainingDeps } from './training-deps';

/** More people make the errors no smaller that matters. */
const MOST_PEOPLE = 500;
/** A clinic that has answered for years before the first look is taken in over several looks. */
const MOST_AT_ONCE = 2_000;
const NEW_SHARE = 0.01;
const OLD_MS = 3_600_000;

type Deps = Pick<TrainingDeps, 'itemAnswers' | 'content' | 'clock'>;

/** A measurement takes a second or two: whoever looks meanwhile waits for the same one. */
const running = new WeakMap<Deps['itemAnswers'], Promise<ItemMeasurement>>();

/**
 * What the answers say about the items, new enough: takes what was answered since, and measures again when a hundredth of the
 * answers or more are new, or some are and the last time was an hour ago, or the questions themselves have changed. Others are answered in between.
 */
export function freshMeasurement(deps: Deps): Promise<ItemMeasurement> {
  const known = running.get(deps.itemAnswers);
  if (known) return known;
  const made = makeFresh(deps).finally(() => running.delete(deps.itemAnswers));
  running.set(deps.itemAnswers, made);
  return made;
}

async function makeFresh(deps: Deps): Promise<ItemMeasurement> {
  const { itemAnswers } = deps;
  await itemAnswers.take(
    ({ form, answer }) => ({
      itemId: form.item.id,
      fingerprint: itemFingerprint(form.item),
      chosen: chosenKeys(form, answer),
    }),
    MOST_AT_ONCE,
  );
  const items = deps.content.current().quizItems;
  const [counted, last] = await Promise.all([itemAnswers.count(), itemAnswers.measurement()]);
  const now = deps.clock.now().getTime();
  const isSame = last?.items.every(({ itemId, fingerprint }) => {
    const item = items.get(itemId);
    return item !== undefined && itemFingerprint(item) === fingerprint;
  });
  if (last && isSame) {
    const fresh = counted - last.counted;
    const isOld = now - last.madeAt > OLD_MS;
    if (fresh === 0 || (fresh < NEW_SHARE * counted && !isOld)) return last;
  }
  const prints = new Map([...items].map(([id, item]) => [id, itemFingerprint(item)]));
  const people = await itemAnswers.latest(prints, MOST_PEOPLE);
  const measurement: ItemMeasurement = {
    madeAt: now,
    counted,
    ...(await inSlices(
      measure(
        people.map(({ answers }) => ({
          credits: new Map(answers.map(({ itemId, credit }) => [itemId, credit])),
          chosen: new Map(answers.map(({ itemId, chosen }) => [itemId, chosen])),
        })),
        items,
      ),
    )),
  };
  await itemAnswers.keep(measurement);
  return measurement;
}
