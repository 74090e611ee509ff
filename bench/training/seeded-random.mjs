// The product's stream of random numbers, so that every contestant sees the samples in its order.

const GOLDEN_RATIO = 0x9e3779b9 | 0;
const FOR_ORDER = 0x0e000000;

/** xoshiro128** in 32-bit integers, as in gradientpress.nn.math.SeededRandom. */
export class SeededRandom {
  constructor(seed, purpose) {
    this.restart(seed, purpose);
  }

  restart(seed, purpose) {
    this.s0 = mix(((mix(seed) ^ purpose) + GOLDEN_RATIO) | 0);
    this.s1 = mix((this.s0 + GOLDEN_RATIO) | 0);
    this.s2 = mix((this.s1 + GOLDEN_RATIO) | 0);
    this.s3 = mix((this.s2 + GOLDEN_RATIO) | 0) | 1;
  }

  nextBits() {
    const s1 = this.s1;
    const fives = Math.imul(s1, 5);
    this.s2 ^= this.s0;
    this.s3 ^= s1;
    this.s1 = s1 ^ this.s2;
    this.s0 ^= this.s3;
    this.s2 ^= s1 << 9;
    this.s3 = (this.s3 << 11) | (this.s3 >>> 21);
    return Math.imul((fives << 7) | (fives >>> 25), 9);
  }

  nextInt(bound) {
    let bits = this.nextBits() >>> 1;
    let value = bits % bound;
    while (((bits - value + bound - 1) | 0) < 0) {
      bits = this.nextBits() >>> 1;
      value = bits % bound;
    }
    return value;
  }

  nextBetween(low, high) {
    const bits = this.nextBits() >>> 5;
    return (high - low) * ((bits * 2 ** 26 + (this.nextBits() >>> 6)) * 2 ** -53) + low;
  }

  shuffle(numbers) {
    for (let last = (numbers.length - 1) | 0; last > 0; last--) {
      const other = this.nextInt(last + 1);
      const swapped = numbers[last];
      numbers[last] = numbers[other];
      numbers[other] = swapped;
    }
  }
}

/** The order in which each epoch sees the samples, as gradientpress.nn.Training draws it. */
export class Order {
  constructor(samples, seed) {
    this.seed = seed;
    this.order = new Int32Array(samples);
    this.random = new SeededRandom(seed, FOR_ORDER);
    this.epoch = 0;
  }

  /** Returns the order of the next epoch: an array that the epoch after it overwrites. */
  next() {
    const order = this.order;
    for (let i = 0; i < order.length; i++) order[i] = i;
    this.random.restart(this.seed, FOR_ORDER + this.epoch++);
    this.random.shuffle(order);
    return order;
  }
}

function mix(value) {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
