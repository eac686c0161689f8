/** What the patient's face shows. */
export type Expression =
  | 'calm'
  | 'wary'
  | 'worried'
  | 'annoyed'
  | 'softened'
  | 'hurried'
  | 'tearful';

interface Brow {
  /** Heights above the eye (negative is up) at the inner end, the middle and the outer end. */
  inner: number;
  middle: number;
  outer: number;
}

/** A face as numbers; the drawing code only reads these, so a new expression is a new row. Pixels of a 240 box. */
export interface FacePose {
  /** Degrees; positive leans to the viewer's right. */
  tilt: number;
  brows: readonly [left: Brow, right: Brow];
  /** Upper lid: heights at the inner corner, the arch and the outer corner. */
  lid: { inner: number; arch: number; outer: number };
  /** How far the lower lid rises (0 none). */
  squint: number;
  gaze: readonly [x: number, y: number];
  iris: number;
  mouth: MouthPose;
  /** Strength of the cheeks' colour, 0..1. */
  blush: number;
  tears: boolean;
  sweat: boolean;
}

export type MouthPose =
  | 'gentle'
  | 'skewed'
  | 'small-down'
  | 'pressed'
  | 'smile'
  | 'rushed'
  | 'trembling';

const both = (inner: number, middle: number, outer: number): readonly [Brow, Brow] => [
  { inner, middle, outer },
  { inner, middle, outer },
];

export const facePoses: Record<Expression, FacePose> = {
  calm: {
    tilt: 0,
    brows: both(-15, -19, -14.5),
    lid: { inner: 0, arch: -9.5, outer: -1 },
    squint: 0,
    gaze: [0, 0],
    iris: 4.8,
    mouth: 'gentle',
    blush: 0.4,
    tears: false,
    sweat: false,
  },
  wary: {
    tilt: -3.5,
    brows: [
      { inner: -12, middle: -15.5, outer: -13 },
      { inner: -16, middle: -22, outer: -18 },
    ],
    lid: { inner: 0.5, arch: -6, outer: -1.5 },
    squint: 0.8,
    gaze: [2.9, 0.4],
    iris: 4.6,
    mouth: 'skewed',
    blush: 0.2,
    tears: false,
    sweat: false,
  },
  worried: {
    tilt: 3,
    brows: both(-22, -20, -13.5),
    lid: { inner: -2, arch: -10.5, outer: 0.5 },
    squint: 0,
    gaze: [0, -0.4],
    iris: 4.5,
    mouth: 'small-down',
    blush: 0.12,
    tears: false,
    sweat: false,
  },
  annoyed: {
    tilt: -1,
    brows: both(-9.5, -15.5, -18),
    lid: { inner: 0.5, arch: -5, outer: -3.5 },
    squint: 1,
    gaze: [0, 0.4],
    iris: 4.6,
    mouth: 'pressed',
    blush: 0.62,
    tears: false,
    sweat: false,
  },
  softened: {
    tilt: 4,
    brows: both(-17, -21.5, -15.5),
    lid: { inner: 0.5, arch: -8.5, outer: -0.5 },
    squint: 3.4,
    gaze: [0, -0.4],
    iris: 4.8,
    mouth: 'smile',
    blush: 0.85,
    tears: false,
    sweat: false,
  },
  hurried: {
    tilt: -4.5,
    brows: [
      { inner: -19, middle: -23, outer: -17 },
      { inner: -16, middle: -20, outer: -15 },
    ],
    lid: { inner: -1, arch: -11, outer: -1.5 },
    squint: 0,
    gaze: [-3, -0.6],
    iris: 4.4,
    mouth: 'rushed',
    blush: 0.5,
    tears: false,
    sweat: true,
  },
  tearful: {
    tilt: 5,
    brows: both(-23, -19.5, -11.5),
    lid: { inner: -2, arch: -7.5, outer: 2 },
    squint: 1.6,
    gaze: [0, 0.9],
    iris: 5,
    mouth: 'trembling',
    blush: 0.75,
    tears: true,
    sweat: false,
  },
};
