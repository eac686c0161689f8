import type { MoveId } from '@/lib/model/move-id';
import type { PatientAct } from '@/lib/model/patient-act';
import type { Text } from '@/lib/model/text';

export interface Concern {
  /** `question` wants an answer; `objection` wants to be heard, asked about and answered; `no` wants to be respected. */
  readonly kind: 'question' | 'objection' | 'no';
  readonly weight: number;
  readonly heard: readonly MoveId[];
  readonly explored: readonly MoveId[];
  readonly answered: readonly MoveId[];
  /** Moves that make it worse here although they are no faults. */
  readonly wrong: readonly MoveId[];
  readonly label: Text;
  readonly advice: Text;
}

const t = (zh: string, en: string): Text => ({ zh, en });
const HEARD: readonly MoveId[] = ['empathize', 'apologize-service', 'paraphrase', 'reassure', 'respect-refusal', 'praise'];
const EXPLORED: readonly MoveId[] = ['ask-reason', 'ask-preference', 'ask-condition', 'ask-history', 'ask-satisfaction', 'paraphrase'];
const SELLING: readonly MoveId[] = ['mention-offer', 'ask-referral'];

const concern = (
  kind: Concern['kind'],
  weight: number,
  label: Text,
  advice: Text,
  answered: readonly MoveId[],
  more: Partial<Pick<Concern, 'heard' | 'explored' | 'wrong'>> = {},
): Concern => ({
  kind, weight, label, advice, answered,
  heard: more.heard ?? HEARD,
  explored: more.explored ?? EXPLORED,
  wrong: more.wrong ?? [],
});

/**
 * What patients bring up and what a fitting answer is made of. The table is for transcripts of any clinic; a case adds
 * what its own agenda items need. Acts that ask for nothing (thanks, bye, tells …) are not in it.
 */
export const CONCERNS: Partial<Record<PatientAct, Concern>> = {
  'asks-who': concern('question', 0.4, t('您是谁', 'who is calling'), t('先报机构和姓名', 'say who you are first'), ['introduce-self']),
  'asks-why': concern('question', 0.5, t('为什么打来', 'why you call'), t('一句话说明来意', 'say in one sentence why you call'), ['state-purpose', 'recall-history', 'ask-condition', 'apologize-disturb', 'ask-satisfaction']),
  'third-party': concern('no', 1, t('接电话的不是本人', 'someone else on the line'), t('不谈内容，只约本人方便的时间', 'give no details; agree when the patient can be reached'), ['schedule-callback', 'ask-time', 'offer-times', 'apologize-disturb', 'farewell', 'ask-contact', 'offer-alternative', 'respect-refusal', 'thank']),
  'wrong-number': concern('no', 0.8, t('打错了', 'a wrong number'), t('道歉、记下更正、道别', 'apologise, note it, say goodbye'), ['apologize-disturb', 'farewell', 'respect-refusal', 'escalate-internal', 'apologize-service']),
  'says-busy': concern('no', 0.9, t('现在不方便', 'a bad moment'), t('马上收住，约一个具体时间', 'stop at once and agree on a time'), ['schedule-callback', 'ask-time', 'offer-times', 'apologize-disturb', 'offer-alternative', 'ask-contact', 'respect-refusal', 'farewell', 'promise-reminder'], { wrong: SELLING }),
  'asks-price': concern('question', 0.8, t('想知道费用', 'the cost'), t('先讲费用怎么来、范围是多少，再说明要检查后才能定', 'say how the fee comes about and its range, and that it is settled after the examination'), ['explain-price', 'refer-doctor', 'admit-unknown', 'escalate-internal', 'hold-request']),
  'objects-price': concern('objection', 1, t('嫌贵', 'the price'), t('先认同比价是应该的，再问清预算和看重什么，然后讲价钱的构成', 'accept that comparing is right, ask what matters, then explain what the price is made of'), ['explain-price', 'explain-value', 'offer-alternative', 'refer-doctor', 'explain-process', 'admit-unknown', 'escalate-internal']),
  doubts: concern('objection', 1, t('有疑虑', 'a doubt'), t('不急着辩，先听是哪一点不放心，再给可以核实的事实', 'do not argue; ask what it is about and give facts that can be checked'), ['explain-value', 'explain-process', 'offer-alternative', 'escalate-internal', 'admit-unknown', 'explain-price', 'refer-doctor', 'introduce-self', 'recall-history', 'respect-refusal', 'reassure', 'invite-visit']),
  'asks-guarantee': concern('question', 1, t('要一个保证', 'a guarantee'), t('直说谁也保证不了，再说能做到什么', 'say plainly that nobody can promise that, then what you can do'), ['refer-doctor', 'explain-risk', 'explain-process', 'explain-value', 'admit-unknown', 'reassure', 'give-care-advice', 'empathize', 'invite-visit', 'escalate-internal']),
  'asks-diagnosis': concern('question', 1, t('想知道是什么问题', 'what it is'), t('不猜，请医生看，并帮忙约上', 'do not guess; leave it to the doctor and help to arrange it'), ['refer-doctor', 'urgent-escalate', 'admit-unknown', 'escalate-internal', 'hold-request', 'ask-condition', 'ask-history', 'invite-visit']),
  'asks-private': concern('question', 1.1, t('打听别人的就诊情况', "somebody's private matters"), t('温和地说明不能透露，请本人联系', 'say kindly that you cannot tell, and ask that the person call'), ['schedule-callback', 'apologize-disturb', 'empathize', 'offer-alternative', 'refer-doctor', 'ask-time', 'farewell', 'explain-process', 'escalate-internal', 'respect-refusal', 'offer-help']),
  fears: concern('objection', 1.1, t('心里害怕', 'a fear'), t('先接住情绪，再说一句真实的安抚，专业问题请医生', 'take up the feeling, calm with something true, leave the medical part to the doctor'), ['reassure', 'give-care-advice', 'refer-doctor', 'explain-process', 'explain-risk', 'explain-value', 'urgent-escalate', 'ask-condition', 'ask-history', 'escalate-internal', 'offer-alternative', 'explain-price', 'admit-unknown'], { wrong: SELLING }),
  hesitates: concern('objection', 1, t('还在犹豫', 'hesitation'), t('问清卡在哪里，给时间，约好下次联系', 'ask what holds it up, give time, agree when to speak again'), ['ask-reason', 'respect-refusal', 'schedule-callback', 'promise-reminder', 'offer-alternative', 'ask-contact', 'explain-process', 'explain-risk', 'offer-times', 'explain-price', 'explain-value', 'refer-doctor', 'invite-visit', 'ask-preference']),
  refuses: concern('no', 1.2, t('明确拒绝', 'a clear no'), t('接受这个“不”，留一句好话', 'accept the no and part kindly'), ['respect-refusal', 'apologize-disturb', 'farewell', 'ask-reason', 'escalate-internal', 'apologize-service', 'empathize', 'wish'], { wrong: ['invite-visit', 'offer-times', 'mention-offer', 'ask-referral'] }),
  elsewhere: concern('no', 1, t('已经在别处做了', 'treated elsewhere'), t('祝好、给一点护理提醒，虚心问原因', 'wish well, give a care tip, ask humbly for the reason'), ['wish', 'give-care-advice', 'ask-satisfaction', 'ask-reason', 'respect-refusal', 'ask-condition', 'offer-help', 'thank', 'empathize'], { wrong: ['invite-visit', 'offer-times', 'mention-offer'] }),
  'already-came': concern('no', 0.9, t('其实来过了', 'has been already'), t('认下没查清，致歉，再问感受', 'own the mistake, apologise, ask how it went'), ['apologize-service', 'apologize-disturb', 'ask-satisfaction', 'ask-condition', 'thank', 'escalate-internal']),
  'far-away': concern('objection', 0.9, t('路远来不了', 'the distance'), t('给替代办法，约好回来的时间', 'offer another way, or a time after the return'), ['offer-alternative', 'schedule-callback', 'ask-time', 'ask-contact', 'explain-process', 'ask-preference', 'escalate-internal', 'respect-refusal', 'offer-times', 'promise-reminder']),
  complains: concern('objection', 1.3, t('有不满', 'a complaint'), t('先道歉，问清经过，说明交给谁、几时答复', 'apologise first, ask what happened, say who takes it on and by when'), ['escalate-internal', 'offer-alternative', 'schedule-callback', 'refer-doctor', 'explain-price', 'explain-process', 'admit-unknown', 'hold-request', 'respect-refusal', 'ask-preference'], { heard: ['apologize-service', 'empathize', 'paraphrase'], explored: [...EXPLORED, 'acknowledge'], wrong: SELLING }),
  demands: concern('objection', 1.1, t('提出要求', 'a demand'), t('不硬拒也不乱答应，说明流程、交给谁、几时答复', 'neither refuse flatly nor promise; say how it goes on, with whom and by when'), ['escalate-internal', 'explain-process', 'admit-unknown', 'offer-alternative', 'hold-request', 'schedule-callback', 'refer-doctor', 'explain-price', 'apologize-service'], { wrong: SELLING }),
  abuses: concern('objection', 1, t('在发火', 'anger'), t('不还嘴，先认同情绪，再处理事情', 'do not answer back; take up the feeling, then deal with the matter'), ['apologize-service', 'respect-refusal', 'escalate-internal', 'apologize-disturb', 'ask-reason', 'farewell', 'offer-alternative', 'schedule-callback', 'ask-condition', 'offer-help'], { heard: [...HEARD, 'acknowledge'], wrong: [...SELLING, 'invite-visit'] }),
  'states-danger': concern('question', 2, t('危险信号', 'a danger sign'), t('停下一切，请对方马上去医院或叫急救', 'stop everything; send the patient to hospital or emergency care now'), ['urgent-escalate'], { wrong: ['mention-offer', 'offer-times', 'invite-visit', 'ask-satisfaction', 'schedule-callback'] }),
  'asks-process': concern('question', 0.6, t('想知道怎么办', 'how it works'), t('把时间、地点、要带什么一次说清', 'say when, where and what to bring in one go'), ['explain-process', 'offer-times', 'admit-unknown', 'hold-request', 'confirm-appointment', 'give-care-advice', 'refer-doctor', 'schedule-callback', 'explain-price', 'offer-alternative', 'escalate-internal', 'promise-reminder', 'ask-contact', 'urgent-escalate']),
};
