import {
  Circle,
  Document,
  G,
  Page,
  Path,
  Rect,
  StyleSheet,
  Svg,
  Text,
  View,
} from '@react-pdf/renderer';
import type { CertificateWords } from '@/lib/usecases/ports/certificate-printer';
import { qrPath } from './qr-path';
import { CERTIFICATE_FONT } from './register-fonts';

/** A4 in landscape, in points. */
const WIDTH = 841.89;
const HEIGHT = 595.28;
const INK = '#18211f';
const SOFT = '#46514e';
const ACCENT = '#0b6b5e';
const SIGNAL = '#d9691e';
const PAPER = '#faf8f3';

const styles = StyleSheet.create({
  page: { fontFamily: CERTIFICATE_FONT, color: INK, backgroundColor: PAPER },
  art: { position: 'absolute', top: 0, left: 0 },
  body: { flex: 1, alignItems: 'center', paddingTop: 62, paddingHorizontal: 84, paddingBottom: 58 },
  head: { flexDirection: 'row', alignItems: 'center', gap: 10 },
  heading: { fontSize: 13, fontWeight: 500, color: ACCENT, letterSpacing: 1.1 },
  house: { marginTop: 8, fontSize: 11.5, color: SOFT, letterSpacing: 0.6 },
  middle: { flex: 1, alignItems: 'center', justifyContent: 'center' },
  certifies: { fontSize: 13, color: SOFT, letterSpacing: 0.8 },
  holder: { marginTop: 10, fontWeight: 700, textAlign: 'center', lineHeight: 1.2 },
  rule: { marginTop: 14, width: 132, height: 1.6, backgroundColor: SIGNAL },
  sentence: {
    marginTop: 18,
    maxWidth: 520,
    fontSize: 13.5,
    color: SOFT,
    textAlign: 'center',
    lineHeight: 1.5,
  },
  title: {
    marginTop: 10,
    maxWidth: 620,
    fontWeight: 700,
    color: ACCENT,
    textAlign: 'center',
    lineHeight: 1.25,
  },
  foot: {
    flexDirection: 'row',
    alignItems: 'flex-end',
    justifyContent: 'space-between',
    width: '100%',
  },
  fact: { flexDirection: 'row', marginTop: 5, fontSize: 10.5 },
  label: { width: 92, color: SOFT },
  value: { fontWeight: 500, maxWidth: 260 },
  verify: { flexDirection: 'row', alignItems: 'flex-end', gap: 12 },
  verifyText: { alignItems: 'flex-end', maxWidth: 270 },
  verifyLabel: { fontSize: 10.5, fontWeight: 500 },
  hint: { marginTop: 3, fontSize: 8.5, color: SOFT, textAlign: 'right' },
  url: { marginTop: 3, fontSize: 8, color: ACCENT, textAlign: 'right' },
  code: { padding: 7, borderRadius: 5, backgroundColor: '#ffffff', border: '0.8 solid #e3ddd0' },
});

/** One certificate on one page: the frame, who holds what, the facts on the left, the code that checks them on the right. */
export function CertificatePage({ words, at }: { words: CertificateWords; at: Date }) {
  return (
    <Document
      title={`${words.title} · ${words.holder}`}
      author={words.house}
      subject={words.heading}
      creator="Huisheng"
      producer="Huisheng"
      language={words.locale}
      creationDate={at}
      modificationDate={at}
    >
      <Page size={[WIDTH, HEIGHT]} style={styles.page}>
        <Frame />
        <View style={styles.body}>
          <View style={styles.head}>
            <Mark />
            <Text style={styles.heading}>{words.heading}</Text>
          </View>
          <Text style={styles.house}>{words.house}</Text>
          <View style={styles.middle}>
            <Text style={styles.certifies}>{words.certifies}</Text>
            <Text style={[styles.holder, fitting(words.holder, 50, 24, 620)]}>{words.holder}</Text>
            <View style={styles.rule} />
            <Text style={styles.sentence}>{words.sentence}</Text>
            <Text style={[styles.title, fitting(words.title, 29, 20, 620)]}>{words.title}</Text>
          </View>
          <View style={styles.foot}>
            <View>
              {words.facts.map(([label, value]) => (
                <View key={label} style={styles.fact}>
                  <Text style={styles.label}>{label}</Text>
                  <Text style={styles.value}>{value}</Text>
                </View>
              ))}
            </View>
            <View style={styles.verify}>
              <View style={styles.verifyText}>
                <Text style={styles.verifyLabel}>{words.verify.label}</Text>
                <Text style={styles.hint}>{words.verify.hint}</Text>
                <Text style={styles.url}>{words.verify.url}</Text>
              </View>
              <Code text={words.verify.url} />
            </View>
          </View>
        </View>
      </Page>
    </Document>
  );
}

/**
 * As large as wanted, and smaller, down to the least, when one line would not have room (points); Chinese a little apart,
 * as names are set on paper.
 */
function fitting(text: string, wanted: number, least: number, room: number) {
  const letters = [...text];
  const han = letters.every((letter) => /\p{Script=Han}/u.test(letter));
  const ems = letters.reduce((sum, each) => sum + (/\p{Script=Han}/u.test(each) ? 1.05 : 0.56), 0);
  const fontSize = Math.max(least, Math.min(wanted, room / Math.max(ems, 1)));
  return { fontSize, letterSpacing: han ? fontSize * 0.05 : 0 };
}

/** A double line all round, and rings that spread from two corners, as an echo does. */
function Frame() {
  const rings = Array.from({ length: 9 }, (_, ring) => 60 + ring * 34);
  return (
    <Svg fixed width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} style={styles.art}>
      {rings.map((radius) => (
        <G
          key={radius}
          stroke={ACCENT}
          strokeWidth={0.9}
          fill="none"
          opacity={0.16 - radius / 2600}
        >
          <Circle cx={0} cy={0} r={radius} />
          <Circle cx={WIDTH} cy={HEIGHT} r={radius} />
        </G>
      ))}
      <Rect
        x={22}
        y={22}
        width={WIDTH - 44}
        height={HEIGHT - 44}
        rx={12}
        fill="none"
        stroke={ACCENT}
        strokeWidth={1.8}
      />
      <Rect
        x={29}
        y={29}
        width={WIDTH - 58}
        height={HEIGHT - 58}
        rx={8}
        fill="none"
        stroke={ACCENT}
        strokeWidth={0.6}
        opacity={0.55}
      />
    </Svg>
  );
}

/** The mark of the product. */
function Mark() {
  return (
    <Svg width={26} height={26} viewBox="0 0 64 64">
      <Rect width={64} height={64} rx={16} fill={ACCENT} />
      <Path
        d="M16 20a8 8 0 0 1 8-8h16a8 8 0 0 1 8 8v13a8 8 0 0 1-8 8H29.5L20 49.5V41a8 8 0 0 1-4-8z"
        fill={PAPER}
      />
      <Path
        d="M26 26.5v4M32 21v15M38 24.5v8"
        stroke={ACCENT}
        strokeWidth={3.4}
        strokeLinecap="round"
      />
      <Circle cx={48.5} cy={48.5} r={6} fill="#f0954f" />
    </Svg>
  );
}

function Code({ text }: { text: string }) {
  const { path, size } = qrPath(text);
  return (
    <View style={styles.code}>
      <Svg width={88} height={88} viewBox={`0 0 ${size} ${size}`}>
        <Path d={path} fill={INK} />
      </Svg>
    </View>
  );
}
