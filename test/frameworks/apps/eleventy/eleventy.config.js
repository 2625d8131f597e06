export default (config) => {
  config.addPassthroughCopy({ 'node_modules/nazorg-widgets/dist/cdn': 'nazorg' });
  config.ignores.add('README.md');
};
