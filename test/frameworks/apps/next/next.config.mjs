export default { output: 'export', trailingSlash: true, distDir: 'dist' };
