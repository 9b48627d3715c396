namespace Monotable;

/// <summary>A number that an update may add to.</summary>
/// <typeparam name="T">The number's type.</typeparam>
public interface INumericField<T> : IValueField<T>;
