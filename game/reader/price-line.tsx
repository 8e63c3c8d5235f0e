import type { Price } from '../../src/room/price.ts';

/** What a choice asks of whom, in words and without a number. */
export function PriceLine({ price }: { price: readonly Price[] }) {
  if (price.length === 0) return null;
  return (
    <span class="price">
      {[...new Set(price.map(({ name }) => name))].map((name, at) => {
        const gives = price.filter((one) => one.name === name).map((one) => one.gives || 'something you have not been told');
        return (
          <span key={name}>
            {at > 0 && ' · '}
            {at === 0 ? 'asks' : 'and'} of <strong>{name}</strong>: {gives.join(', and ')}
          </span>
        );
      })}
    </span>
  );
}
