import type { MetadataRoute } from "next";

/** The installed app: it opens where the visitor chooses a museum, or at the only one. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: "/",
    name: "ArtScope",
    short_name: "ArtScope",
    description: "Point your phone at an artwork and read its story.",
    start_url: "/",
    scope: "/",
    display: "standalone",
    background_color: "#151412",
    theme_color: "#151412",
    categories: ["education", "travel"],
    icons: [
      { src: "/icons/any-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/any-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
      { src: "/icons/mark.svg", sizes: "any", type: "image/svg+xml" },
    ],
  };
}
