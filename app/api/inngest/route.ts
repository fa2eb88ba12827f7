import { jobsRoute } from "@/inngest";

// A step may take as long as a re-index of a page of images.
export const maxDuration = 300;
export const { GET, POST, PUT } = jobsRoute;
