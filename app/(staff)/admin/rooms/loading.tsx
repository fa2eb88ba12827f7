import { Skeleton } from "@/components/ui/skeleton";

export default function Loading() {
  return (
    <div aria-busy>
      <Skeleton className="h-8 w-56" />
      <Skeleton className="mt-8 h-9 w-80" />
      <Skeleton className="mt-4 h-12 w-full" />
      <div className="mt-16 grid gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <Skeleton className="h-[clamp(20rem,52dvh,36rem)] xl:h-[clamp(22rem,calc(100dvh-25rem),60rem)] w-full" />
        <Skeleton className="h-96 w-full" />
      </div>
    </div>
  );
}
