import { cx } from "@/components/ui/cx";
import type { Building, FloorPlan as Floor, Room } from "@/lib/museums/contract";

/** Units of the drawing for one metre. */
const UNITS = 10;

type Point = { x: number; y: number };

/** A way through the floor, and the numbered places along it. */
export type Trail = {
  legs: readonly { level: number; points: readonly Point[] }[];
  stops: readonly { number: number; at: Point; level: number }[];
};

/**
 * One floor from above: rooms, doors, stairs and lift. One room may be marked, and one point in it. With `roomHref`
 * the rooms carry their names and lead somewhere; without, it is a picture with `label` for those who do not see it.
 */
export function FloorPlan({
  floor,
  rooms,
  markedRoom,
  point,
  trail,
  label,
  roomHref,
  className,
}: {
  floor: Floor;
  rooms: Building["rooms"];
  markedRoom?: string;
  point?: Point | null;
  trail?: Trail;
  label: string;
  roomHref?: (room: Room) => string;
  className?: string;
}) {
  const width = floor.widthM * UNITS;
  const height = floor.heightM * UNITS;
  const at = ({ x, y }: Point) => `${(x * width).toFixed(1)},${(y * height).toFixed(1)}`;
  const here = rooms.filter((room) => room.level === floor.level);
  return (
    <svg
      viewBox={viewBox(floor)}
      role={roomHref ? "group" : "img"}
      aria-label={label}
      className={cx("block h-auto w-full", className)}
    >
      <polygon points={floor.outline.map(at).join(" ")} className="fill-surface" />
      {here.map((room) => {
        const area = (
          <polygon
            points={room.polygon.map(at).join(" ")}
            strokeWidth={1.25}
            vectorEffect="non-scaling-stroke"
            className={cx(
              "stroke-edge transition-colors duration-150",
              room.slug === markedRoom ? "fill-accent/22" : "fill-transparent group-hover:fill-accent/14",
            )}
          />
        );
        if (!roomHref) return <g key={room.id}>{area}</g>;
        const { x, y } = middle(room);
        return (
          <a key={room.id} href={roomHref(room)} className="group">
            {area}
            <text
              x={x * width}
              y={y * height}
              textAnchor="middle"
              className="fill-ink text-[24px] lg:text-[17px]"
            >
              {room.name}
            </text>
          </a>
        );
      })}
      <polygon
        points={floor.outline.map(at).join(" ")}
        fill="none"
        strokeWidth={2.5}
        strokeLinejoin="round"
        vectorEffect="non-scaling-stroke"
        className="pointer-events-none stroke-muted"
      />
      {floor.doors.map((door) => (
        <circle
          key={at(door)}
          cx={door.x * width}
          cy={door.y * height}
          r={9}
          className="pointer-events-none fill-surface"
        />
      ))}
      {floor.connectors.map((connector) => (
        <Connector
          key={`${connector.kind} ${at(connector)}`}
          kind={connector.kind}
          place={{ x: connector.x * width, y: connector.y * height }}
        />
      ))}
      {trail && <TrailMarks trail={trail} level={floor.level} at={at} />}
      {point && (
        <g transform={`translate(${at(point)})`}>
          <circle r={22} className="fill-accent/25" />
          <circle r={10} strokeWidth={4} className="fill-accent stroke-surface" />
        </g>
      )}
    </svg>
  );
}

/** The way as a line, and numbers where it stops; places at one spot stand side by side. */
function TrailMarks({
  trail: { legs, stops },
  level,
  at,
}: {
  trail: Trail;
  level: number;
  at: (point: Point) => string;
}) {
  const taken = new Map<string, number>();
  const marks = stops
    .filter((stop) => stop.level === level)
    .map((stop) => {
      const place = at(stop.at);
      const before = taken.get(place) ?? 0;
      taken.set(place, before + 1);
      return { ...stop, place, before };
    });
  return (
    <g className="pointer-events-none">
      {legs
        .filter((leg) => leg.level === level)
        .map(({ points }) => (
          <polyline
            key={points.map(at).join(" ")}
            points={points.map(at).join(" ")}
            fill="none"
            strokeWidth={4}
            strokeLinejoin="round"
            strokeLinecap="round"
            strokeDasharray="2 10"
            className="stroke-accent"
          />
        ))}
      {marks.map(({ number, place, before }) => (
        <g key={number} transform={`translate(${place}) translate(${before * 26} 0)`}>
          {/* A phone shows the whole floor in a hand's width: numbers must be read there too. */}
          <g className="scale-160 lg:scale-100">
            <circle r={14} strokeWidth={2} className="fill-accent stroke-surface" />
            <text
              textAnchor="middle"
              dominantBaseline="central"
              className="fill-accent-ink font-medium text-[16px]"
            >
              {number}
            </text>
          </g>
        </g>
      ))}
    </g>
  );
}

/** Stairs are three treads, a lift is a box with arrows: signs that need no words. */
function Connector({ kind, place }: { kind: "stairs" | "lift"; place: Point }) {
  return (
    <g
      transform={`translate(${place.x.toFixed(1)} ${place.y.toFixed(1)})`}
      fill="none"
      strokeWidth={2}
      className="pointer-events-none stroke-muted"
    >
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
  const xs = floor.outline.map((point) => point.x * floor.widthM * UNITS);
  const ys = floor.outline.map((point) => point.y * floor.heightM * UNITS);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const margin = 4;
  const size = [Math.max(...xs) - left, Math.max(...ys) - top].map((length) => length + 2 * margin);
  return [left - margin, top - margin, ...size].map((value) => value.toFixed(1)).join(" ");
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

/** Where on the floor somebody pointed, as fractions of the plan; null outside of it. `svg` is this floor's drawing. */
export function planPointAt(
  svg: SVGSVGElement,
  floor: Floor,
  client: { clientX: number; clientY: number },
): Point | null {
  const matrix = svg.getScreenCTM();
  if (!matrix) return null;
  const { x, y } = new DOMPoint(client.clientX, client.clientY).matrixTransform(matrix.inverse());
  const point = { x: x / (floor.widthM * UNITS), y: y / (floor.heightM * UNITS) };
  return point.x >= 0 && point.x <= 1 && point.y >= 0 && point.y <= 1 ? point : null;
}
