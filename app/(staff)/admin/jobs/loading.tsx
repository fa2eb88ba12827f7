export { JobsSkeleton as default } from "@/components/jobs/jobs-skeleton";
