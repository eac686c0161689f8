/** How a person on the phone looks. Plain data, so that a persona file can name a preset or carry its own. */
export interface Look {
  sex: 'female' | 'male';
  age: 'child' | 'young' | 'adult' | 'middle' | 'senior';
  face: FaceShape;
  skin: Skin;
  hair: Hair;
  hairColor: HairColor;
  clothes: Clothes;
  /** A hex colour. */
  clothesColor: string;
  glasses?: 'round' | 'square' | 'reading';
  beard?: 'stubble' | 'moustache' | 'goatee' | 'white';
  accessories?: ReadonlyArray<Accessory>;
  /** A hex colour for what the accessories are made of. */
  accessoryColor?: string;
  /** A hex colour behind the person. */
  backdrop: string;
}

export type FaceShape = 'oval' | 'round' | 'square' | 'long' | 'heart';
export type Skin = 'light' | 'fair' | 'medium' | 'tan' | 'deep';
export type HairColor =
  | 'black'
  | 'ink'
  | 'brown'
  | 'chestnut'
  | 'auburn'
  | 'grey'
  | 'silver'
  | 'white';
export type Hair =
  | 'crew'
  | 'side-part'
  | 'buzz'
  | 'fringe'
  | 'spiky'
  | 'slick'
  | 'receding'
  | 'bald'
  | 'long-straight'
  | 'long-wavy'
  | 'bob'
  | 'blunt-bob'
  | 'pixie'
  | 'ponytail'
  | 'low-bun'
  | 'top-bun'
  | 'braid'
  | 'twin-tails'
  | 'perm'
  | 'curls'
  | 'man-bun';
export type Clothes =
  | 'tee'
  | 'shirt'
  | 'plaid'
  | 'polo'
  | 'suit'
  | 'blazer'
  | 'hoodie'
  | 'cardigan'
  | 'turtleneck'
  | 'scrubs'
  | 'dress'
  | 'quilted'
  | 'hi-vis'
  | 'rider'
  | 'jersey'
  | 'apron'
  | 'tang'
  | 'tunic';
export type Accessory =
  | 'scarf'
  | 'cap'
  | 'flat-cap'
  | 'helmet'
  | 'hard-hat'
  | 'beret'
  | 'sun-hat'
  | 'mask'
  | 'earrings'
  | 'headband'
  | 'pearls'
  | 'baby';
