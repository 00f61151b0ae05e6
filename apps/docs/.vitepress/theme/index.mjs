import DefaultTheme from "vitepress/theme";
import "./readable.css";

// Loaded by its default export: VitePress's own look, with what not everybody could read or use put right.
export default DefaultTheme;
