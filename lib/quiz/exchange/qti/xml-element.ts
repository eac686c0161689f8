/** An element of a parsed XML file. Names are without their prefix; `line` counts from 1. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: (XmlElement | string)[];
  line: number;
}
