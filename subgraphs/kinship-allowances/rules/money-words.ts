/** Pence as people write them: `£1,234.50`. */
export function pounds(pence: number): string {
  const [whole, part] = (Math.abs(pence) / 100).toFixed(2).split('.');
  return `${pence < 0 ? '−' : ''}£${whole!.replaceAll(/\B(?=(\d{3})+$)/g, ',')}.${part}`;
}
