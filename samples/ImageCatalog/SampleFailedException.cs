namespace ImageCatalog;

/// <summary>An answer was not the one that the sample's data must give.</summary>
internal sealed class SampleFailedException(string message) : Exception(message);
