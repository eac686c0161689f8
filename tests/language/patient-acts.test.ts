import { describe, expect, it } from 'vitest';
import { PATIENT_ACT_CUES } from '@/lib/language/patient-act-cues';
import { patientActs } from '@/lib/language/patient-acts';
import { PATIENT_ACTS, type PatientAct } from '@/lib/model/patient-act';

const IS: Partial<Record<PatientAct, string[]>> = {
  answers: ['喂，你好', '嗯，我是', '对，是我', '你说吧'],
  'asks-who': ['你哪里？', '你是谁啊', '哪个医院的？', '你是机器人吧'],
  'asks-why': ['找我干嘛？', '有什么事吗', '怎么又给我打电话', '推销的吧'],
  'third-party': [
    '我是她妈妈',
    '他在开会，我是他同事',
    '她洗澡呢，我是她婆婆',
    '我是他妈，你说吧',
    '我老公不在，有什么事跟我说',
  ],
  'wrong-number': ['你打错了', '我不姓王', '没有这个人', '你找错人了吧'],
  'says-busy': ['我在开会', '正开车呢', '现在不方便', '没空接电话，晚点再说', '忙着呢'],
  'asks-price': [
    '种一颗多少钱？',
    '怎么收费的',
    '那我大概得花多少？',
    '能便宜点吗',
    '会不会去了还得加？',
    '医保能报吗',
  ],
  'objects-price': ['太贵了吧', '我同学在别处做才六千', '没那么多钱', '手头有点紧', '太貴了'],
  doubts: [
    '你们靠谱吗',
    '不会是骗人的吧',
    '网上评价可不好',
    '没听说过你们',
    '你都没见过我，怎么知道',
  ],
  'asks-guarantee': ['能保证治好吗', '会不会复发？', '你们包好吗', '有没有风险', '做坏了怎么办'],
  'asks-diagnosis': [
    '我是不是得了什么病',
    '这到底是怎么回事',
    '吃点什么药好',
    '这肿块会不会是癌',
    '我忘了拿药，能不吃吗',
  ],
  'asks-private': [
    '她上次看得咋样',
    '他是不是在你们那看病了',
    '她得的什么病',
    '我女儿在你们那做的什么',
  ],
  fears: ['我怕疼', '担心留疤', '一宿没睡好', '我不敢去', '心里没底'],
  hesitates: ['我再想想吧', '得跟老公商量一下', '还没想好', '过段时间再说', '我再考虑考虑'],
  refuses: ['不用了', '别再打了', '我不需要', '没兴趣', '说了我不做了'],
  elsewhere: ['我在别的医院做完了', '已经在楼下诊所补好了', '选了另一家', '我在另外一家已经做完了'],
  'already-came': ['我上周去过了呀', '我已经来过了', '在你们那儿都做完了', '你们没查一下记录吗'],
  'far-away': ['我在外地出差', '离我家太远了', '我回老家了，在老家呢', '来一趟要两个小时'],
  complains: [
    '我要投诉',
    '你们态度太差了',
    '等了快一个小时了',
    '打了两次电话都没人管',
    '白跑一趟',
    '我妈在你们那摔了一跤，没一个人扶',
  ],
  'states-danger': [
    '血一直止不住，我头晕',
    '我喘不上气',
    '左眼突然看不清了',
    '打完针鼻子那里发白，特别疼',
    '烧到39度了',
    '验孕两道杠，肚子疼还出血',
    '他晕过去了',
    '孩子吞了个零件，咳得停不下来',
  ],
  abuses: ['滚！', '你们有病吧', '神经病', '一群骗子', '他妈的烦不烦'],
  demands: ['给我退钱', '叫你们经理来', '必须给我解决', '我要赔偿', '帮我退个费吧'],
  'asks-process': ['你们在哪', '要空腹吗', '周日上班吗', '怎么预约', '要带什么', '多久能好'],
  accepts: [
    '周六上午吧',
    '行，那就这么定',
    '可以，手机号就是微信',
    '好的',
    '那就换乔医生吧',
    '你帮我约一个',
  ],
  declines: ['那天不行', '周六没空', '微信就不加了', '我去不了'],
  tells: ['有两三个礼拜了', '因为公司开会', '左边有点肿', '之前拔过一颗'],
  thanks: ['谢谢你啊', '麻烦你了', '辛苦了', '好，謝謝你'],
  bye: ['再见', '拜拜', '那先挂了', '周日见'],
  'asks-back': ['什么？', '没听清', '你说什么', '听不懂', '什么意思'],
  'still-there': ['喂？还在吗', '听得见吗', '怎么不说话', '人呢？'],
  'walks-away': ['懒得跟你说', '跟你说不清', '浪费时间', '（挂断）'],
};

const IS_NOT: [string, PatientAct][] = [
  ['我不担心', 'fears'],
  ['也不怕疼', 'fears'],
  ['不贵，挺好的', 'objects-price'],
  ['没有出血，就是有点肿', 'states-danger'],
  ['我刷牙老是出血', 'states-danger'],
  ['我担心会大出血', 'states-danger'],
  ['你说存就存了？我又看不见', 'states-danger'],
  ['肿得厉害，脸上发紫', 'states-danger'],
  ['血已经止住了', 'states-danger'],
  ['皮肤发黑怎么美白', 'states-danger'],
  ['我以前做手术大出血过', 'states-danger'],
  ['眼睛肿得都睁不开了', 'states-danger'],
  ['做完会不会晕倒啊', 'states-danger'],
  ['缝线那儿有点渗血，正常吗', 'states-danger'],
  ['下礼拜再说', 'bye'],
  ['我是他妈，你说吧', 'abuses'],
  ['我没去过别的地方看', 'already-came'],
  ['周六上午可以吗', 'accepts'],
  ['不行，那天没空', 'accepts'],
  ['水滚烫的', 'abuses'],
  ['要不要带片子', 'refuses'],
];

describe('patientActs', () => {
  it.each(
    Object.entries(IS).flatMap(([act, lines]) =>
      (lines ?? []).map((line) => [act as PatientAct, line] as const),
    ),
  )('%s: %s', (act, line) => expect(patientActs(line)).toContain(act));

  it.each(IS_NOT)('%s is not %s', (line, act) => expect(patientActs(line)).not.toContain(act));

  it('has at least four spoken examples and many cues for every act', () => {
    for (const act of PATIENT_ACTS) {
      expect(IS[act]?.length ?? 0, act).toBeGreaterThanOrEqual(4);
      const alternatives = (PATIENT_ACT_CUES[act]?.cues ?? '').split(/[\s|]+/u).length;
      expect(alternatives, act).toBeGreaterThanOrEqual(15);
    }
  });

  it('takes a bare yes after a question for an acceptance', () => {
    expect(patientActs('嗯嗯', '周六上午您看行吗？')).toContain('accepts');
    expect(patientActs('嗯嗯', '我给您念一下地址。')).not.toContain('accepts');
  });

  it('takes a no to something extra for no refusal', () => {
    expect(patientActs('不用了，谢谢', '您还有别的问题吗？')).not.toContain('refuses');
    expect(patientActs('不用了', '方便加您微信吗？')).toEqual(['declines']);
    expect(patientActs('不用了，以后别打了', '方便加您微信吗？')).toContain('refuses');
    expect(patientActs('不用了', '您看周六来行吗？')).toContain('refuses');
  });

  it('takes a hurry that gives the floor for no bad moment, unless it is put off', () => {
    expect(patientActs('谁 快说 我忙着呢')).not.toContain('says-busy');
    expect(patientActs('有话快说')).not.toContain('says-busy');
    expect(patientActs('快说吧，我马上要开会')).toContain('says-busy');
  });

  it('takes a greeting or an outcry in the form of a question for no question', () => {
    expect(patientActs('小邓啊，你吃饭没得？')).not.toContain('asks-process');
    expect(patientActs('对不起值几个钱！你替得了她？')).toEqual(['complains']);
  });

  it('takes what another house promises for no demand', () => {
    expect(patientActs('人家别家就敢说，不净退款')).not.toContain('demands');
  });

  it('takes a danger that was seen to for none', () => {
    expect(patientActs('昨天一直流血，已经去过医院了')).not.toContain('states-danger');
  });

  it('takes any answer to a question as telling something', () => {
    expect(patientActs('公司附近那条街上', '您平时住哪边？')).toEqual(['tells']);
  });

  it('reads traditional characters, full width and spaces', () => {
    expect(patientActs('謝謝 你 ！')).toContain('thanks');
    expect(patientActs('喘不上氣')).toContain('states-danger');
  });

  it.each(['', '   ', '🙂', 'SELECT * FROM x', '？'.repeat(3000), '\u202e喂', 'a'.repeat(20_000)])(
    'takes any string: %#',
    (line) => {
      const acts = patientActs(line);
      expect(acts.every((act) => PATIENT_ACTS.includes(act))).toBe(true);
      expect(acts).toEqual(patientActs(line));
    },
  );
});
