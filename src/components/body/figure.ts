/** Geometry of the body map: half a figure, mirrored at x = 0; viewBox -112 4 224 560. Drawn for this project. */

type Point = readonly [x: number, y: number];

const short = (number: number): string => String(Math.round(number * 10) / 10).replace(/^(-?)0\./, '$1.');
const pair = ([x, y]: Point): string => `${short(x)} ${short(y)}`;

/** An open curve through all points (Catmull–Rom as cubic Béziers, relative). */
function curve(points: readonly Point[]): string {
  const at = (index: number): Point => points[Math.max(0, Math.min(points.length - 1, index))] ?? [0, 0];
  const steps = points.slice(1).map((end, index) => {
    const [before, start, after] = [at(index - 1), at(index), at(index + 2)];
    const from = (x: number, y: number): Point => [x - start[0], y - start[1]];
    const first = from(start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6);
    const second = from(end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6);
    return [first, second, from(...end)].map(pair).join(' ');
  });
  return `M${pair(at(0))}c${steps.join(' ')}`.replaceAll(' -', '-');
}

const head: Point[] = [
  [0, 9],
  [12, 10.5],
  [21.5, 18],
  [25.5, 31],
  [25.5, 42],
  [28.6, 42.5],
  [29.4, 50],
  [27, 58],
  [24.2, 59],
  [21, 69],
  [14.5, 78.5],
];
const shoulderAndArm: Point[] = [
  [13.4, 87],
  [15.5, 95.5],
  [25, 101.5],
  [41, 106.5],
  [54, 111.5],
  [62.5, 121],
  [66.5, 136],
  [69, 155],
  [72, 175],
  [74.5, 192],
  [77.5, 205],
  [83.5, 222],
  [88, 240],
  [90.5, 255],
  [92, 264],
];
/** A hand at rest: fingers together, the thumb towards the thigh. */
const fingers: Point[] = [
  [95.4, 273],
  [97.4, 285],
  [97.8, 297],
  [97, 308],
  [95.4, 315.4],
  [93.6, 317.6],
  [92.8, 323],
  [90.8, 326],
  [89.6, 330],
  [87, 332],
  [84.6, 329.4],
  [82.4, 327.6],
  [81, 323],
  [80.2, 314],
  [79.6, 304],
  [79, 294],
];
const thumb: Point[] = [
  [77.2, 299],
  [75, 305],
  [72.2, 306],
  [70.4, 302.6],
  [71, 292],
  [73.6, 281.6],
  [77, 273],
];
const innerArm: Point[] = [
  [79.4, 261],
  [75.8, 245],
  [70.8, 228],
  [65.8, 212],
  [62.6, 197],
  [58, 178],
  [53.6, 160],
  [50.4, 147],
  [48.6, 140],
];
const side: Point[] = [
  [48, 152],
  [46, 170],
  [42.6, 188],
  [40.4, 202],
  [40.2, 213],
  [42.8, 230],
  [47, 248],
  [50.4, 266],
  [51.8, 284],
  [51.4, 304],
  [49.4, 330],
  [46.2, 354],
  [42.6, 376],
];
const lowerLeg: Point[] = [
  [40.2, 391],
  [39.8, 404],
  [40.6, 417],
  [43, 433],
  [43, 450],
  [40, 470],
  [35, 491],
  [31.6, 507],
  [30.8, 518],
  [32.4, 526],
];
const toes: Point[] = [
  [36.6, 534],
  [41.6, 543],
  [44, 549.4],
  [42.4, 554],
  [38, 556.8],
  [32, 558.8],
  [25, 560.4],
  [17.6, 560.2],
  [13, 556.4],
  [12.4, 548],
  [13.8, 538],
  [14.8, 531],
];
const innerLeg: Point[] = [
  [14.2, 522],
  [15.6, 513],
  [16.2, 500],
  [12, 470],
  [9, 448],
  [10, 430],
  [10.8, 415],
  [9.8, 403],
  [11, 391],
  [9.4, 370],
  [5.8, 340],
  [2.6, 314],
  [0, 301],
];

/** Half of the outline, from the crown to the crotch; left open. */
export const outline = curve([...head, ...shoulderAndArm, ...fingers, ...thumb, ...innerArm, ...side, ...lowerLeg, ...toes, ...innerLeg]);
/** What lies outside half of the figure: painted over the regions, so that their targets may be wider than the body. */
export const outside = `M0 0H120V570H0Z${outline}Z`;

const lines = (...all: Point[][]): string => all.map(curve).join('');

/** A few anatomical lines of one half, drawn faintly. */
export const anatomy: Readonly<Record<'front' | 'back', string>> = {
  front: lines(
    [
      [3, 109],
      [14, 107],
      [28, 108.5],
      [43, 108],
    ],
    [
      [0, 158],
      [12, 162],
      [28, 161],
      [41, 152],
      [48, 141],
    ],
    [
      [1.5, 205],
      [1.5, 209],
      [0, 211],
    ],
    [
      [47, 262],
      [34, 276],
      [18, 290],
      [5, 302],
    ],
    [
      [17, 388],
      [25, 384],
      [33, 389],
      [34.5, 402],
      [31, 411],
      [20, 411],
      [16, 402],
      [17, 388],
    ],
    [
      [25, 424],
      [23.5, 450],
      [22.5, 484],
    ],
    [
      [66, 199],
      [71, 201],
      [76, 199],
    ],
    [
      [80, 266],
      [86, 268],
      [92, 266],
    ],
    [
      [84.6, 308],
      [85, 318],
      [85.4, 328],
    ],
    [
      [88.6, 307],
      [89.4, 317],
      [90, 327],
    ],
    [
      [92.2, 306],
      [93, 312],
      [93.2, 319],
    ],
    [
      [20.4, 551],
      [20.6, 558.6],
    ],
    [
      [26.6, 550.6],
      [27.4, 558],
    ],
    [
      [32, 549.4],
      [33.4, 556.6],
    ],
    [
      [37, 547.4],
      [38.8, 554.4],
    ],
    [
      [17, 528],
      [24, 525],
      [31, 529],
    ],
  ),
  back: lines(
    [
      [0, 86],
      [0, 140],
      [0, 246],
    ],
    [
      [14, 126],
      [15, 142],
      [21, 158],
      [27, 165],
      [34, 156],
      [40, 146],
    ],
    [
      [14, 127],
      [26, 126],
      [38, 121],
    ],
    [
      [10, 240],
      [13, 246],
      [14, 250],
    ],
    [
      [0, 256],
      [0, 280],
      [0, 300],
    ],
    [
      [1, 301],
      [12, 312],
      [28, 313],
      [42, 304],
    ],
    [
      [14, 402],
      [25, 405],
      [37, 402],
    ],
    [
      [26, 424],
      [25.5, 445],
      [26, 462],
    ],
    [
      [12, 463],
      [19, 469],
      [26, 462],
      [33, 469],
      [40, 462],
    ],
    [
      [22, 482],
      [21.5, 500],
      [20, 516],
    ],
    [
      [30, 480],
      [28.5, 500],
      [28, 516],
    ],
    [
      [13.6, 540],
      [17, 549],
      [24, 550.5],
      [31, 547],
      [33, 536],
    ],
    [
      [84.6, 308],
      [85, 318],
      [85.4, 328],
    ],
    [
      [88.6, 307],
      [89.4, 317],
      [90, 327],
    ],
    [
      [92.2, 306],
      [93, 312],
      [93.2, 319],
    ],
    [
      [67, 203],
      [72, 207],
      [77, 203],
    ],
    [
      [80, 266],
      [86, 268],
      [92, 266],
    ],
  ),
};

/** How far the middle of a border between two regions bends from the straight line, as the muscles there do; by its ends, seen on the right half. */
const bends: readonly (readonly [from: Point, to: Point, bend: Point])[] = [
  [
    [0, 46],
    [56, 42],
    [0, 6],
  ],
  [
    [56, 72],
    [13, 82],
    [0, 3],
  ],
  [
    [13, 82],
    [0, 85],
    [0, 3],
  ],
  [
    [25, 101],
    [0, 115],
    [-3, 5],
  ],
  [
    [25, 101],
    [44, 122],
    [5, -3],
  ],
  [
    [44, 122],
    [50, 142],
    [4, 0],
  ],
  [
    [48, 164],
    [0, 176],
    [0, 9],
  ],
  [
    [50, 240],
    [0, 252],
    [0, 9],
  ],
  [
    [58, 284],
    [0, 305],
    [-4, 8],
  ],
  [
    [60, 380],
    [0, 380],
    [0, 7],
  ],
  [
    [60, 424],
    [0, 424],
    [0, -7],
  ],
  [
    [60, 514],
    [0, 514],
    [0, -6],
  ],
  [
    [50, 142],
    [112, 142],
    [0, 12],
  ],
  [
    [112, 184],
    [59, 184],
    [0, 7],
  ],
  [
    [112, 226],
    [56, 226],
    [0, 7],
  ],
  [
    [112, 262],
    [60, 268],
    [0, 6],
  ],
  [
    [56, 62],
    [0, 66],
    [0, 5],
  ],
  [
    [25, 101],
    [0, 108],
    [0, 6],
  ],
  [
    [48, 172],
    [0, 184],
    [0, 9],
  ],
  [
    [50, 234],
    [0, 248],
    [0, 7],
  ],
  [
    [58, 292],
    [26, 314],
    [4, 6],
  ],
  [
    [26, 314],
    [0, 304],
    [0, 7],
  ],
  [
    [60, 381],
    [0, 381],
    [0, 6],
  ],
  [
    [60, 425],
    [0, 425],
    [0, -6],
  ],
  [
    [60, 506],
    [0, 506],
    [0, -5],
  ],
];
const same = (a: Point, b: Point): boolean => Math.abs(a[0]) === b[0] && a[1] === b[1];

/** A border from one corner to the next, bent where two regions meet. */
function border(from: Point, to: Point): string {
  const found = bends.find(([a, b]) => (same(from, a) && same(to, b)) || (same(from, b) && same(to, a)));
  if (!found) return `L${pair(to)}`;
  const side = from[0] + to[0] < 0 ? -1 : 1;
  const [across, down] = found[2];
  return `Q${pair([(from[0] + to[0]) / 2 + side * across, (from[1] + to[1]) / 2 + down])} ${pair(to)}`;
}
const polygon = (points: readonly Point[]): string =>
  `M${points.map((to, at) => (at === 0 ? pair(to) : border(points[at - 1] ?? to, to))).join('')}${border(points.at(-1) ?? [0, 0], points[0] ?? [0, 0])}Z`.replaceAll(
    ' -',
    '-',
  );
const mirrored = (points: readonly Point[]): Point[] => points.map(([x, y]): Point => [-x, y]).reverse();
/** A region across the middle: its right border from top to bottom. */
const across = (...right: Point[]): string => polygon([...right, ...mirrored(right)]);
/** A region on both sides. */
const sides = (...points: Point[]): string => polygon(points) + polygon(mirrored(points));

// No region is less than 42 high: on the narrowest phones that is a target of 24 px.
const arm = {
  shoulder: sides([25, 101], [60, 92], [112, 112], [112, 142], [50, 142], [44, 122]),
  'upper-arm': sides([50, 142], [112, 142], [112, 184], [59, 184], [55, 166]),
  elbow: sides([59, 184], [112, 184], [112, 226], [56, 226]),
  forearm: sides([56, 226], [112, 226], [112, 262], [60, 268]),
  hand: sides([60, 268], [112, 262], [112, 340], [60, 340]),
};

/** Borders of the regions of each side; ids of body-regions.yaml. */
export const views: Readonly<Record<'front' | 'back', Readonly<Record<string, string>>>> = {
  front: {
    head: across([0, 0], [56, 0], [56, 42], [0, 46]),
    jaw: across([0, 46], [56, 42], [56, 72], [13, 82], [0, 85]),
    neck: across([0, 85], [13, 82], [50, 72], [50, 92], [25, 101], [0, 115]),
    ...arm,
    chest: across([0, 115], [25, 101], [44, 122], [50, 142], [48, 164], [0, 176]),
    abdomen: across([0, 176], [48, 164], [52, 205], [50, 240], [0, 252]),
    hip: across([0, 252], [50, 240], [58, 284], [0, 305]),
    thigh: sides([0, 305], [58, 284], [60, 380], [0, 380]),
    knee: sides([0, 380], [60, 380], [60, 424], [0, 424]),
    shin: sides([0, 424], [60, 424], [60, 514], [0, 514]),
    foot: sides([0, 514], [60, 514], [60, 566], [0, 566]),
  },
  back: {
    head: across([0, 0], [56, 0], [56, 62], [0, 66]),
    neck: across([0, 66], [56, 62], [50, 92], [25, 101], [0, 108]),
    ...arm,
    'upper-back': across([0, 108], [25, 101], [44, 122], [50, 142], [48, 172], [0, 184]),
    'lower-back': across([0, 184], [48, 172], [52, 205], [50, 234], [0, 248]),
    gluteal: across([0, 248], [50, 234], [58, 292], [26, 314], [0, 304]),
    hamstring: sides([0, 304], [26, 314], [58, 292], [60, 381], [0, 381]),
    'back-of-knee': sides([0, 381], [60, 381], [60, 425], [0, 425]),
    calf: sides([0, 425], [60, 425], [60, 506], [0, 506]),
    foot: sides([0, 506], [60, 506], [60, 566], [0, 566]),
  },
};

/** Regions as the list beside the figure names them. */
export const headToFoot = [
  'head',
  'jaw',
  'neck',
  'shoulder',
  'upper-back',
  'chest',
  'upper-arm',
  'elbow',
  'forearm',
  'hand',
  'abdomen',
  'lower-back',
  'hip',
  'gluteal',
  'thigh',
  'hamstring',
  'knee',
  'back-of-knee',
  'shin',
  'calf',
  'foot',
];
