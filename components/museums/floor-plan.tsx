import { cx } from "@/components/ui/cx";
import type { Building, FloorPlan as Floor, Room } from "@/lib/museums/contract";

/** Units of the drawing for one metre. */
const UNITS = 10;

type Point = { x: number; y: number };

/**
 * One floor from above: rooms, doors, stairs and lift; one room may be marked, and one point in it. It is a picture
 * with one sentence for those who do not see it, so the words beside it must say what it shows.
 */
export function FloorPlan({
  floor,
  rooms,
  markedRoom,
  point,
  label,
  names = false,
  className,
}: {
  floor: Floor;
  rooms: Building["rooms"];
  markedRoom?: string;
  point?: Point | null;
  label: string;
  names?: boolean;
  className?: string;
}) {
  const width = floor.widthM * UNITS;
  const height = floor.heightM * UNITS;
  const at = ({ x, y }: Point) => `${(x * width).toFixed(1)},${(y * height).toFixed(1)}`;
  const shape = (points: Point[]) => points.map(at).join(" ");
  const here = rooms.filter((room) => room.level === floor.level);
  return (
    <svg
      viewBox={viewBox(floor)}
      role="img"
      aria-label={label}
      className={cx("block h-auto w-full", className)}
    >
      <polygon points={shape(floor.outline)} className="fill-surface" />
      {here.map((room) => (
        <polygon
          key={room.id}
          points={shape(room.polygon)}
          strokeWidth={2}
          className={cx("stroke-edge", room.slug === markedRoom ? "fill-accent/22" : "fill-transparent")}
        />
      ))}
      <polygon
        points={shape(floor.outline)}
        fill="none"
        strokeWidth={5}
        strokeLinejoin="round"
        className="stroke-ink"
      />
      {floor.doors.map((door) => (
        <circle
          key={`${door.x} ${door.y}`}
          cx={door.x * width}
          cy={door.y * height}
          r={9}
          className="fill-surface"
        />
      ))}
      {floor.connectors.map((connector) => (
        <Connector
          key={`${connector.kind} ${at(connector)}`}
          kind={connector.kind}
          x={connector.x * width}
          y={connector.y * height}
        />
      ))}
      {names &&
        here.map((room) => {
          const { x, y } = middle(room);
          return (
            <text
              key={room.id}
              x={x * width}
              y={y * height}
              textAnchor="middle"
              className="fill-ink font-sans text-[20px]"
            >
              {room.name}
            </text>
          );
        })}
      {point && (
        <g transform={`translate(${at(point)})`}>
          <circle r={22} className="fill-accent/25" />
          <circle r={10} strokeWidth={4} className="fill-accent stroke-surface" />
        </g>
      )}
    </svg>
  );
}

/** Stairs are three treads, a lift is a box with arrows: signs that need no words. */
function Connector({ kind, x, y }: { kind: "stairs" | "lift"; x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`} fill="none" strokeWidth={2.5} className="stroke-muted">
      {kind === "stairs" ? (
        <path d="M-12 10h8v-7h8v-7h8v-7" />
      ) : (
        <path d="M-10-12h20v24h-20zM-4-1l4-5l4 5M-4 3l4 5l4-5" />
      )}
    </g>
  );
}

/** The floor's own box with a small margin, so that plans of different buildings fill their place. */
function viewBox(floor: Floor): string {
  const width = floor.widthM * UNITS;
  const height = floor.heightM * UNITS;
  const xs = floor.outline.map((point) => point.x * width);
  const ys = floor.outline.map((point) => point.y * height);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const margin = 6;
  const box = [
    left - margin,
    top - margin,
    Math.max(...xs) - left + 2 * margin,
    Math.max(...ys) - top + 2 * margin,
  ];
  return box.map((value) => value.toFixed(1)).join(" ");
}

/** Centre of gravity of a room's polygon, where its name stands. */
function middle({ polygon }: Pick<Room, "polygon">): Point {
  let [area, x, y] = [0, 0, 0];
  polygon.forEach((point, index) => {
    const next = polygon[(index + 1) % polygon.length] ?? point;
    const cross = point.x * next.y - next.x * point.y;
    area += cross;
    x += (point.x + next.x) * cross;
    y += (point.y + next.y) * cross;
  });
  return area === 0 ? (polygon[0] ?? { x: 0.5, y: 0.5 }) : { x: x / (3 * area), y: y / (3 * area) };
}
